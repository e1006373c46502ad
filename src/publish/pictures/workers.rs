//! Processes many files in parallel.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use crate::{author::Tongue, publish::progress::progress_of_pictures};

/// Calls `act` for each item, one at a time per processor, with a progress bar. The results
/// are in the order of `items`.
pub(super) fn each<T: Sync, R: Send>(
    items: &[T],
    tongue: Tongue,
    act: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let bar = progress_of_pictures(items.len(), tongue);
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { break };
            let result = act(item);
            bar.inc(1);
            if let Ok(mut done) = done.lock() {
                done.push((index, result));
            }
        }
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from).min(items.len());
        for _ in 1..workers {
            scope.spawn(work);
        }
        work();
    });
    bar.finish_and_clear();
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::{Tongue, each};

    #[test]
    fn ok_results_stand_in_the_order_of_what_they_come_from() {
        let items: Vec<u32> = (0..100).collect();
        assert_eq!(
            each(&items, Tongue::English, |item| item * 2),
            (0..100).map(|item| item * 2).collect::<Vec<_>>()
        );
        assert!(each(&[] as &[u32], Tongue::English, |item| *item).is_empty());
    }
}
