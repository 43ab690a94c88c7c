//! Sorting the few things that we sort, by insertion: each type that the library's sort is used for is 4 kB of code.

use std::cmp::Ordering;

/// Sorts in place; equal items keep their order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        let mut place = end;
        while place > 0 && compare(&items[place - 1], &items[place]) == Ordering::Greater {
            items.swap(place - 1, place);
            place -= 1;
        }
    }
}
