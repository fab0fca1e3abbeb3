//! A list that mostly fits onto the stack: the names of a path, the arguments of a type. Knows nothing of what it holds.

use std::ops::{Deref, DerefMut};

#[derive(Clone, Debug)]
pub(super) enum Few<T, const N: usize = 6> {
    Short([T; N], usize),
    Long(Vec<T>),
}

impl<T: Copy + Default, const N: usize> Few<T, N> {
    #[inline]
    pub(super) fn push(&mut self, item: T) {
        match self {
            Self::Short(items, len) if *len < N => {
                items[*len] = item;
                *len += 1;
            }
            _ => self.push_long(item),
        }
    }

    #[cold]
    fn push_long(&mut self, item: T) {
        match self {
            Self::Long(items) => items.push(item),
            Self::Short(items, _) => {
                let mut items = items.to_vec();
                items.push(item);
                *self = Self::Long(items);
            }
        }
    }

    /// Of `len` items: what is missing is `item`.
    pub(super) fn resize(&mut self, len: usize, item: T) {
        match self {
            Self::Long(items) => items.resize(len, item),
            Self::Short(_, known) => {
                *known = len.min(*known);
                (*known..len).for_each(|_| self.push(item));
            }
        }
    }
}

impl<T: Copy + Default, const N: usize> Default for Few<T, N> {
    fn default() -> Self {
        Self::Short([T::default(); N], 0)
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::Short(items, len) => &items[..*len],
            Self::Long(items) => items,
        }
    }
}

impl<T, const N: usize> DerefMut for Few<T, N> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::Short(items, len) => &mut items[..*len],
            Self::Long(items) => items,
        }
    }
}

impl<T: Copy + Default, const N: usize> Extend<T> for Few<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        items.into_iter().for_each(|item| self.push(item));
    }
}

impl<T: Copy + Default, const N: usize> FromIterator<T> for Few<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Self::default();
        few.extend(items);
        few
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn long_lists_keep_their_order() {
        let few: Few<u32, 2> = (0..5).collect();
        assert_eq!(*few, [0, 1, 2, 3, 4]);
        assert!(matches!(few, Few::Long(_)));
    }
}
