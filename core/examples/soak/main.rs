//! Streams for minutes on end with faults by chance, 200 at a time, and looks that nothing is lost and
//! nothing grows: `make soak`.
//!
//! `SOAK_SECONDS` says for how long, 600 if it does not. A line every ten seconds, a verdict at the end; it
//! fails when a stream did not end as its script says, or when memory or file descriptors grow. Less than a
//! minute is too short to tell the latter: then only the streams count. The mock server is a thread of the
//! same process, so that both of them are weighed.
#![expect(clippy::print_stdout, reason = "what it prints is the result")]

mod machine;
mod plan;

use std::collections::{BTreeMap, HashMap};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use antiphon::model::{CreateRequest, Response};
use antiphon::stream::EventReader;
use antiphon::{Client, Error};
use antiphon_mock::MockServer;
use fastrand::Rng;
use tokio::runtime::Handle;

use machine::Samples;
use plan::{Fate, MAX_FRAME_BYTES, Plan};

const STREAMS_AT_A_TIME: usize = 200;

/// After so long without a byte a stream is given up; far longer than a busy machine makes one wait.
const IDLE_TIMEOUT: Duration = Duration::from_secs(3);

/// Longer than any stream takes, with all its retries.
const PATIENCE: Duration = Duration::from_secs(60);

/// One stream in so many has a fault before its answer.
const EARLY_FAULTS: usize = 12;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let seconds = std::env::var("SOAK_SECONDS").unwrap_or_else(|_| "600".to_owned());
    let duration = Duration::from_secs(seconds.trim().parse()?);
    let soak = Arc::new(Soak::new()?);
    let before = machine::open_files();

    let workers: Vec<_> = (0..STREAMS_AT_A_TIME)
        .map(|_| tokio::spawn(Arc::clone(&soak).work()))
        .collect();
    let samples = soak.watch(duration).await;
    soak.is_over.store(true, Relaxed);
    for worker in workers {
        worker.await?;
    }

    let mut faults = soak.account();
    faults.extend(samples.growth());
    faults.extend(soak.close(before).await);
    for fault in &faults {
        println!("{fault}");
    }
    println!(
        "{}",
        if faults.is_empty() {
            "passed"
        } else {
            "FAILED"
        }
    );
    Ok(ExitCode::from(u8::from(!faults.is_empty())))
}

struct Soak {
    server: MockServer,
    client: Mutex<Option<Client>>,
    is_over: AtomicBool,
    made: AtomicU64,
    /// Streams that were planned and did not end yet, by their ids.
    open: Mutex<HashMap<String, Plan>>,
    ended: Mutex<BTreeMap<Fate, u64>>,
    early_faults: AtomicU64,
    retries: AtomicU64,
    wrong: Mutex<Vec<String>>,
}

/// How a stream ended, as its caller sees it.
struct End {
    /// What the server called the request.
    id: Option<String>,
    error: Option<Error>,
    response: Option<Response>,
    retries: u32,
}

impl Soak {
    fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let server = MockServer::start()?;
        let client = Client::builder()
            .api_key("sk-test")
            .base_url(server.url())
            .max_retries(20)
            .retry_budget(0)
            .idle_timeout(IDLE_TIMEOUT)
            .max_frame_bytes(MAX_FRAME_BYTES)
            .build()?;
        Ok(Self {
            server,
            client: Mutex::new(Some(client)),
            is_over: AtomicBool::new(false),
            made: AtomicU64::new(0),
            open: Mutex::default(),
            ended: Mutex::default(),
            early_faults: AtomicU64::new(0),
            retries: AtomicU64::new(0),
            wrong: Mutex::default(),
        })
    }

    /// Makes streams one after the other.
    async fn work(self: Arc<Self>) {
        let mut random = Rng::new();
        let client = lock(&self.client).clone();
        let Some(client) = client else { return };
        while !self.is_over.load(Relaxed) {
            self.plan(&mut random);
            let stream = self.stream(&client, random.bool());
            match tokio::time::timeout(PATIENCE, stream).await {
                Ok(end) => self.check(&end),
                Err(_) => self.complain("a stream hangs".to_owned()),
            }
        }
    }

    /// Gives the server the script of one more stream, which whoever asks next will have: there are as
    /// many scripts as requests, and a stream is known again by its id.
    fn plan(&self, random: &mut Rng) {
        let plan = Plan::new(self.made.fetch_add(1, Relaxed), random);
        let script = plan.script();
        lock(&self.open).insert(plan.id.clone(), plan);
        if random.usize(..EARLY_FAULTS) == 0 {
            self.early_faults.fetch_add(1, Relaxed);
            self.server.enqueue(plan::early_fault(random));
        }
        self.server.enqueue(script);
    }

    /// Makes a stream and leads it to its end: by itself, or by a reader as the bindings do.
    async fn stream(&self, client: &Client, by_reader: bool) -> End {
        let request = CreateRequest::new("m", "x");
        if by_reader {
            let client = client.clone();
            let limits = client.reader_limits();
            let open = async move { client.responses().stream(request).await };
            return self
                .read(EventReader::spawn(&Handle::current(), open, limits))
                .await;
        }
        let mut stream = match client.responses().stream(request).await {
            Ok(stream) => stream,
            Err(error) => return End::refused(error),
        };
        let id = stream.request_id().map(str::to_owned);
        let retries = stream.head().map_or(0, antiphon::AnswerHead::retries);
        match self.fate(id.as_deref()) {
            Some(Fate::Dropped) => {
                stream.next().await;
                drop(stream);
                return End::of(id, retries, Err(Error::cancelled()));
            }
            Some(Fate::Cancelled) => {
                stream.next().await;
                stream.cancel();
            }
            _ => {}
        }
        End::of(id, retries, stream.final_response().await)
    }

    async fn read(&self, reader: EventReader) -> End {
        if let Err(error) = reader.opened().await {
            return End::refused(error);
        }
        let (id, head) = (reader.request_id(), reader.head());
        let retries = head.map_or(0, |head| head.retries());
        match self.fate(id.as_deref()) {
            Some(Fate::Dropped) => {
                drop(reader);
                return End::of(id, retries, Err(Error::cancelled()));
            }
            Some(Fate::Cancelled) => reader.cancel(),
            _ => {
                while reader
                    .next_batch(7)
                    .await
                    .is_ok_and(|batch| !batch.is_empty())
                {}
            }
        }
        End::of(id, retries, reader.final_response().await)
    }

    fn fate(&self, id: Option<&str>) -> Option<Fate> {
        lock(&self.open).get(id?).map(|plan| plan.fate)
    }

    /// Takes a stream that ended off the list.
    fn check(&self, end: &End) {
        self.retries.fetch_add(end.retries.into(), Relaxed);
        let plan = end.id.as_ref().and_then(|id| lock(&self.open).remove(id));
        let Some(plan) = plan else {
            let (id, error) = (&end.id, &end.error);
            return self.complain(format!("a stream that nobody planned: {id:?}, {error:?}"));
        };
        let error = end.error.as_ref();
        let partial = error.and_then(|error| error.partial_response());
        let text = end.response.as_ref().or(partial).map(Response::output_text);
        let status = end
            .response
            .as_ref()
            .and_then(|response| response.status.as_ref());
        let status = status.map_or("", |status| status.as_str());
        let text = text.unwrap_or_default();
        if !plan.is_met_by(error.map(Error::kind), status, &text) {
            let (id, fate, want) = (&plan.id, plan.fate, &plan.text);
            return self.complain(format!(
                "{id} should be {fate:?} with {want:?}, and is {error:?}, {status}, {text:?}"
            ));
        }
        *lock(&self.ended).entry(plan.fate).or_default() += 1;
    }

    fn complain(&self, complaint: String) {
        lock(&self.wrong).push(complaint);
    }

    /// Prints what is going on, and weighs it each second.
    async fn watch(&self, duration: Duration) -> Samples {
        let mut samples = Samples::default();
        let begin = Instant::now();
        while begin.elapsed() < duration {
            tokio::time::sleep(Duration::from_secs(1)).await;
            // What the server remembers is no leak.
            self.server.clear_requests();
            samples.take();
            let seconds = samples.len();
            if seconds.is_multiple_of(10) {
                let ended: u64 = lock(&self.ended).values().sum();
                let open = lock(&self.open).len();
                let wrong = lock(&self.wrong).len();
                println!(
                    "{seconds:>5} s  {ended:>7} ended  {open:>4} open  {wrong} wrong  {samples}"
                );
            }
        }
        samples
    }

    /// What is wrong with the streams, once all have ended.
    fn account(&self) -> Vec<String> {
        for (fate, count) in &*lock(&self.ended) {
            println!("{count:>8} {fate:?}");
        }
        let mut faults = lock(&self.wrong).clone();
        let lost = lock(&self.open).len();
        if lost > 0 {
            faults.push(format!("{lost} streams were lost"));
        }
        let (early, retries) = (self.early_faults.load(Relaxed), self.retries.load(Relaxed));
        println!("{retries:>8} retries");
        if early != retries {
            faults.push(format!(
                "{early} requests failed early, and {retries} were tried again"
            ));
        }
        faults
    }

    /// Lets go of all connections, and says if files stay open.
    async fn close(&self, before: Option<u64>) -> Option<String> {
        drop(lock(&self.client).take());
        let begin = Instant::now();
        while self.server.open_connections() > 0 && begin.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let open = self.server.open_connections();
        if open > 0 {
            return Some(format!("{open} connections stay open without a client"));
        }
        let (before, after) = (before?, machine::open_files()?);
        (after > before).then(|| format!("{after} files are open at the end, {before} were before"))
    }
}

impl End {
    fn refused(error: Error) -> Self {
        let retries = error.attempts().map_or(0, |attempts| attempts - 1);
        let id = error.request_id().map(str::to_owned);
        Self::of(id, retries, Err(error))
    }

    fn of(id: Option<String>, retries: u32, result: Result<Response, Error>) -> Self {
        let (response, error) = match result {
            Ok(response) => (Some(response), None),
            Err(error) => (None, Some(error)),
        };
        Self {
            id,
            error,
            response,
            retries,
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
