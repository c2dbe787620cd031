// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT
#pragma once

namespace satchel::trust {

class Trial;

/// A wallet made under umask 0: every folder 0700, every file 0600.
void tryFolderOfCarelessCaller(Trial &trial);
/// Links in the place of each file and folder of a wallet: never followed to what they point to. How many were tried.
int tryLinks(Trial &trial);

} // namespace satchel::trust
