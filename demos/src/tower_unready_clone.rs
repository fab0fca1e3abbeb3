//! A limited service panics when a clone of it is called that was never made ready; the one that was made ready answers.

use std::convert::Infallible;
use std::future::poll_fn;

use tower::limit::ConcurrencyLimit;
use tower::{Service, service_fn};

pub(crate) async fn is_lost() -> bool {
    let unready = tokio::spawn(async {
        let mut service = ConcurrencyLimit::new(service_fn(answer), 1);
        poll_fn(|cx| service.poll_ready(cx)).await?;
        let mut clone = service.clone();
        clone.call(()).await
    });
    let ready = tokio::spawn(async {
        let mut service = ConcurrencyLimit::new(service_fn(answer), 1);
        poll_fn(|cx| service.poll_ready(cx)).await?;
        let clone = service.clone();
        let mut ready = std::mem::replace(&mut service, clone);
        ready.call(()).await
    });
    unready.await.is_err_and(|error| error.is_panic()) && ready.await.is_ok()
}

async fn answer((): ()) -> Result<(), Infallible> {
    Ok(())
}
