//! The server's thread: it accepts connections until it is told to stop.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use socket2::{Domain, Socket, Type};
use tokio::sync::oneshot;

use crate::error::MockError;
use crate::http::Connection;
use crate::serve::serve;
use crate::state::Shared;

/// The server's thread and the way to end it.
pub(crate) struct Worker {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Worker {
    pub(crate) fn spawn(listener: TcpListener, shared: Arc<Shared>) -> Result<Self, MockError> {
        let (stop, stopped) = oneshot::channel();
        let (ready, is_ready) = mpsc::channel();
        // The runtime lives and dies on its own thread: tokio forbids dropping one inside another.
        let thread = std::thread::Builder::new()
            .name("antiphon-mock".to_owned())
            .spawn(move || run(listener, &shared, stopped, &ready))
            .map_err(|error| {
                MockError::new(format!("could not start the server's thread: {error}"))
            })?;
        match is_ready.recv() {
            Ok(Ok(())) => Ok(Self { stop, thread }),
            Ok(Err(error)) => Err(MockError::new(format!(
                "could not start the server's event loop: {error}"
            ))),
            Err(_) => Err(MockError::new(
                "the server's thread ended before it was ready",
            )),
        }
    }

    pub(crate) fn stop(self) {
        // The receiver is gone only when the thread has ended already.
        let _ = self.stop.send(());
        // A panic on the server's thread was printed there; nothing is left to clean up.
        let _ = self.thread.join();
    }
}

fn run(
    listener: TcpListener,
    shared: &Arc<Shared>,
    stopped: oneshot::Receiver<()>,
    ready: &mpsc::Sender<std::io::Result<()>>,
) {
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = ready.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        let listener = match tokio::net::TcpListener::from_std(listener) {
            Ok(listener) => listener,
            Err(error) => {
                let _ = ready.send(Err(error));
                return;
            }
        };
        let _ = ready.send(Ok(()));
        tokio::select! {
            () = accept(&listener, shared) => {}
            _ = stopped => {}
        }
    });
    // Dropping the runtime drops every connection's task, and with it the socket.
}

async fn accept(listener: &tokio::net::TcpListener, shared: &Arc<Shared>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let connection = Connection::new(stream, shared.connections.open());
                let shared = Arc::clone(shared);
                tokio::spawn(async move { serve(connection, &shared).await });
            }
            // Out of file descriptors, mostly: a closing connection makes room.
            Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}

/// A loopback listener with a backlog that a thousand clients connecting at once fit into; the
/// standard library's 128 would make the rest wait a second for their next SYN.
pub(crate) fn listen() -> std::io::Result<TcpListener> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    socket.listen(4096)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}
