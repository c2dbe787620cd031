// SPDX-FileCopyrightText: 2026 The Satchel authors
// SPDX-License-Identifier: MIT

//! LDK's two store interfaces over the C++ `NodeStore`.

use std::sync::mpsc;

use cxx::SharedPtr;
use ldk_node::lightning::io::{Error, ErrorKind};
use ldk_node::lightning::util::async_poll::AsyncResult;
use ldk_node::lightning::util::persist::{KVStore, KVStoreSync};
use tokio::sync::oneshot;

use crate::ffi;

/// Who is told that a write is durable.
pub struct WriteDone(Option<Waiter>);

enum Waiter {
    Task(oneshot::Sender<bool>),
    Thread(mpsc::SyncSender<bool>),
}

impl WriteDone {
    fn boxed(waiter: Waiter) -> Box<Self> {
        Box::new(Self(Some(waiter)))
    }

    /// See the declaration.
    pub fn complete(&mut self, is_durable: bool) {
        // A waiter that is gone (the runtime was shut down) needs no answer.
        match self.0.take() {
            Some(Waiter::Task(sender)) => drop(sender.send(is_durable)),
            Some(Waiter::Thread(sender)) => drop(sender.send(is_durable)),
            None => (),
        }
    }
}

fn outcome(is_durable: Option<bool>) -> Result<(), Error> {
    match is_durable {
        Some(true) => Ok(()),
        _ => Err(Error::new(ErrorKind::Other, "the store is closing")),
    }
}

/// The store of one node.
pub struct CallbackStore(pub SharedPtr<ffi::NodeStore>);

impl CallbackStore {
    fn read_now(&self, primary: &str, secondary: &str, key: &str) -> Result<Vec<u8>, Error> {
        ffi::store_read(&self.0, primary, secondary, key)
            .as_ref()
            .map(|value| value.as_bytes().to_vec())
            .ok_or_else(|| Error::new(ErrorKind::NotFound, "no such key"))
    }

    fn list_now(&self, primary: &str, secondary: &str) -> Vec<String> {
        let keys = ffi::store_list(&self.0, primary, secondary);
        let Some(keys) = keys.as_ref() else { return vec![] };
        keys.iter().map(|key| key.to_string_lossy().into_owned()).collect()
    }
}

/// Answers when the C++ side has.
async fn durable(receiver: oneshot::Receiver<bool>) -> Result<(), Error> {
    outcome(receiver.await.ok())
}

// The order of calls is the order of writes, so everything is enqueued before a future is returned.
impl KVStore for CallbackStore {
    fn read(&self, primary: &str, secondary: &str, key: &str) -> AsyncResult<'static, Vec<u8>, Error> {
        let value = self.read_now(primary, secondary, key);
        Box::pin(async { value })
    }

    fn write(&self, primary: &str, secondary: &str, key: &str, value: Vec<u8>) -> AsyncResult<'static, (), Error> {
        let (sender, receiver) = oneshot::channel();
        ffi::store_write(&self.0, primary, secondary, key, &value, WriteDone::boxed(Waiter::Task(sender)));
        Box::pin(durable(receiver))
    }

    fn remove(&self, primary: &str, secondary: &str, key: &str, lazy: bool) -> AsyncResult<'static, (), Error> {
        let (sender, receiver) = oneshot::channel();
        ffi::store_remove(&self.0, primary, secondary, key, lazy, WriteDone::boxed(Waiter::Task(sender)));
        Box::pin(durable(receiver))
    }

    fn list(&self, primary: &str, secondary: &str) -> AsyncResult<'static, Vec<String>, Error> {
        let keys = self.list_now(primary, secondary);
        Box::pin(async { Ok(keys) })
    }
}

impl KVStoreSync for CallbackStore {
    fn read(&self, primary: &str, secondary: &str, key: &str) -> Result<Vec<u8>, Error> {
        self.read_now(primary, secondary, key)
    }

    fn write(&self, primary: &str, secondary: &str, key: &str, value: Vec<u8>) -> Result<(), Error> {
        let (sender, receiver) = mpsc::sync_channel(1);
        ffi::store_write(&self.0, primary, secondary, key, &value, WriteDone::boxed(Waiter::Thread(sender)));
        outcome(receiver.recv().ok())
    }

    fn remove(&self, primary: &str, secondary: &str, key: &str, lazy: bool) -> Result<(), Error> {
        let (sender, receiver) = mpsc::sync_channel(1);
        ffi::store_remove(&self.0, primary, secondary, key, lazy, WriteDone::boxed(Waiter::Thread(sender)));
        outcome(receiver.recv().ok())
    }

    fn list(&self, primary: &str, secondary: &str) -> Result<Vec<String>, Error> {
        Ok(self.list_now(primary, secondary))
    }
}
