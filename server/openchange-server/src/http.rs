//! Metrics and health over HTTP, for machines that watch machines.

use crate::health::Health;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, serve};
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;

/// What is watched.
pub trait Watched: Send + Sync + 'static {
    /// A page of metrics.
    fn metrics(&self) -> String;
    /// How the server stands.
    fn health(&self) -> Health;
}

fn router(watched: Arc<dyn Watched>) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .with_state(watched)
}

async fn metrics(State(watched): State<Arc<dyn Watched>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], watched.metrics())
}

async fn ready(State(watched): State<Arc<dyn Watched>>) -> Response {
    let health = watched.health();
    let status = if health.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = serde_json::to_string(&health).unwrap_or_default() + "\n";
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// Listens; until `stop` is ready, answers. Tells the address.
pub async fn listen(
    address: SocketAddr,
    watched: Arc<dyn Watched>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        if let Err(error) = serve(listener, router(watched)).with_graceful_shutdown(stop).await {
            tracing::error!(%error, "metrics and health are no longer served");
        }
    });
    Ok(address)
}
