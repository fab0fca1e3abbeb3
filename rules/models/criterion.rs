//! Model of criterion 0.5 to 0.7 (checked against 0.5.1): what it measures runs again and again before the call returns.

use std::time::Duration;

pub use std::hint::black_box;

macro_rules! criterion_group { () => {} }
macro_rules! criterion_main { () => {} }

pub struct Criterion<M = measurement::WallTime>;
impl Default for Criterion {}
impl<M> Criterion<M> {
    pub fn with_measurement<M2>(self, m: M2) -> Criterion<M2> {}
    pub fn with_output_color(self, enabled: bool) -> Criterion<M> {}
    pub fn sample_size(self, n: usize) -> Criterion<M> {}
    pub fn warm_up_time(self, dur: Duration) -> Criterion<M> {}
    pub fn measurement_time(self, dur: Duration) -> Criterion<M> {}
    pub fn nresamples(self, n: usize) -> Criterion<M> {}
    pub fn noise_threshold(self, threshold: f64) -> Criterion<M> {}
    pub fn confidence_level(self, cl: f64) -> Criterion<M> {}
    pub fn significance_level(self, sl: f64) -> Criterion<M> {}
    pub fn with_plots(self) -> Criterion<M> {}
    pub fn without_plots(self) -> Criterion<M> {}
    pub fn configure_from_args(self) -> Criterion<M> {}
    pub fn with_profiler<P>(self, p: P) -> Criterion<M> {}
    pub fn benchmark_group<S: Into<String>>(&mut self, group_name: S) -> BenchmarkGroup<'_, M> {}
    #[runs_inline(f)] pub fn bench_function<F: FnMut(&mut Bencher<'_, M>)>(&mut self, id: &str, f: F) -> &mut Criterion<M> {}
    #[runs_inline(f)] pub fn bench_with_input<F: FnMut(&mut Bencher<'_, M>, &I), I>(&mut self, id: BenchmarkId, input: &I, f: F) -> &mut Criterion<M> {}
    pub fn final_summary(&self) {}
}
pub struct BenchmarkGroup<'a, M = measurement::WallTime>;
impl<M> BenchmarkGroup<'_, M> {
    pub fn sample_size(&mut self, n: usize) -> &mut BenchmarkGroup<'_, M> {}
    pub fn warm_up_time(&mut self, dur: Duration) -> &mut BenchmarkGroup<'_, M> {}
    pub fn measurement_time(&mut self, dur: Duration) -> &mut BenchmarkGroup<'_, M> {}
    pub fn nresamples(&mut self, n: usize) -> &mut BenchmarkGroup<'_, M> {}
    pub fn noise_threshold(&mut self, threshold: f64) -> &mut BenchmarkGroup<'_, M> {}
    pub fn confidence_level(&mut self, cl: f64) -> &mut BenchmarkGroup<'_, M> {}
    pub fn significance_level(&mut self, sl: f64) -> &mut BenchmarkGroup<'_, M> {}
    pub fn plot_config(&mut self, new_config: PlotConfiguration) -> &mut BenchmarkGroup<'_, M> {}
    pub fn throughput(&mut self, throughput: Throughput) -> &mut BenchmarkGroup<'_, M> {}
    pub fn sampling_mode(&mut self, new_mode: SamplingMode) -> &mut BenchmarkGroup<'_, M> {}
    #[runs_inline(f)] pub fn bench_function<ID, F: FnMut(&mut Bencher<'_, M>)>(&mut self, id: ID, f: F) -> &mut BenchmarkGroup<'_, M> {}
    #[runs_inline(f)] pub fn bench_with_input<ID, F: FnMut(&mut Bencher<'_, M>, &I), I>(&mut self, id: ID, input: &I, f: F) -> &mut BenchmarkGroup<'_, M> {}
    pub fn finish(self) {}
}
pub struct Bencher<'a, M = measurement::WallTime>;
impl<M> Bencher<'_, M> {
    #[runs_inline(routine)] pub fn iter<O, R: FnMut() -> O>(&mut self, routine: R) {}
    #[runs_inline(routine)] pub fn iter_custom<R: FnMut(u64) -> Duration>(&mut self, routine: R) {}
    #[runs_inline(routine)] pub fn iter_with_large_drop<O, R: FnMut() -> O>(&mut self, routine: R) {}
    #[runs_inline(setup, routine)] pub fn iter_batched<I, O, S: FnMut() -> I, R: FnMut(I) -> O>(&mut self, setup: S, routine: R, size: BatchSize) {}
    #[runs_inline(setup, routine)] pub fn iter_batched_ref<I, O, S: FnMut() -> I, R: FnMut(&mut I) -> O>(&mut self, setup: S, routine: R, size: BatchSize) {}
    pub fn to_async<A>(&mut self, runner: A) -> AsyncBencher<'_, A, M> {}
}
// Its methods run the futures of `routine` with the executor's `block_on`.
pub struct AsyncBencher<'a, A, M = measurement::WallTime>;
impl<A, M> AsyncBencher<'_, A, M> {
    #[runs_inline(routine)] pub fn iter<O, R: FnMut() -> F, F: Future<Output = O>>(&mut self, routine: R) {}
    #[runs_inline(routine)] pub fn iter_custom<R: FnMut(u64) -> F, F: Future<Output = Duration>>(&mut self, routine: R) {}
    #[runs_inline(routine)] pub fn iter_with_large_drop<O, R: FnMut() -> F, F: Future<Output = O>>(&mut self, routine: R) {}
    #[runs_inline(setup, routine)] pub fn iter_batched<I, O, S: FnMut() -> I, R: FnMut(I) -> F, F: Future<Output = O>>(&mut self, setup: S, routine: R, size: BatchSize) {}
    #[runs_inline(setup, routine)] pub fn iter_batched_ref<I, O, S: FnMut() -> I, R: FnMut(&mut I) -> F, F: Future<Output = O>>(&mut self, setup: S, routine: R, size: BatchSize) {}
}
#[derive(Clone)] pub struct BenchmarkId;
impl BenchmarkId {
    pub fn new<S: Into<String>, P>(function_name: S, parameter: P) -> BenchmarkId {}
    pub fn from_parameter<P>(parameter: P) -> BenchmarkId {}
}
#[derive(Clone, Copy)] pub enum BatchSize { SmallInput, LargeInput, PerIteration, NumBatches(u64), NumIterations(u64) }
#[derive(Clone)] pub enum Throughput { Bytes(u64), BytesDecimal(u64), Elements(u64) }
#[derive(Clone, Copy)] pub enum SamplingMode { Auto, Linear, Flat }
#[derive(Clone, Copy)] pub enum AxisScale { Linear, Logarithmic }
#[derive(Clone, Default)] pub struct PlotConfiguration;
impl PlotConfiguration { pub fn summary_scale(self, new_scale: AxisScale) -> PlotConfiguration {} }
pub mod measurement { pub struct WallTime; }
pub mod async_executor {
    pub struct FuturesExecutor;
    pub struct SmolExecutor;
    pub struct AsyncStdExecutor;
}
