# SPDX-FileCopyrightText: 2026 The Satchel authors
# SPDX-License-Identifier: MIT

# What is installed, and the Debian package that `./dev deb` makes of it. The sandbox's programs are called by satchel-core
# alone, so they lie in lib/satchel; its bitcoind comes along, because Debian 12 has none.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # tests are no part of it
set(SATCHEL_BITCOIND "$ENV{BITCOIND}" CACHE FILEPATH "The bitcoind that is packed for the sandbox")

install(TARGETS satchel satchel-core RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS satchel-sandbox RUNTIME DESTINATION lib/satchel)
if(SATCHEL_BITCOIND)
    install(PROGRAMS "${SATCHEL_BITCOIND}" DESTINATION lib/satchel RENAME bitcoind)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME satchel)
set(CPACK_PACKAGE_VENDOR "The Satchel authors")
set(CPACK_PACKAGE_CONTACT "The Satchel authors <maintainers@satchel.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Purse for the metered web: a Lightning wallet that keeps what you buy")
set(CPACK_PACKAGE_DESCRIPTION "Satchel holds its own keys, opens Lightning channels, pays for content a few sats at a time
(an article, a chapter, a sound) and keeps what was bought, with the receipt,
to be read without a network. A sandbox with a chain, a hub and a shop of its
own is included, so that everything can be tried without real money.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-templates
    qml6-module-qtquick-window qml6-module-qtquick-shapes qml6-module-qtquick-dialogs qml6-module-qtqml
    qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qt-labs-folderlistmodel
    qml6-module-qt-labs-platform qt6-qpa-plugins libsecret-1-0)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
    fonts-inter fonts-noto-core fonts-noto-cjk fonts-dejavu-core qt6-image-formats-plugins qt6-wayland libxcb-cursor0
    qml6-module-qtmultimedia gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-libav)
include(CPack)
