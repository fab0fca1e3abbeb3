//! A value for each function, of which nearly all have the default: only the others take room. Knows nothing of what the values mean.

use crate::link::FnId;

#[derive(Debug, Default)]
pub(crate) struct Sparse<T> {
    some: Vec<Option<Box<T>>>,
    /// What the others have.
    default: T,
}

impl<T: Default> Sparse<T> {
    pub(crate) fn new(some: Vec<Option<Box<T>>>) -> Self {
        Self { some, default: T::default() }
    }

    /// How many functions there are.
    pub(crate) fn len(&self) -> usize {
        self.some.len()
    }

    /// What `func` has of its own.
    pub(crate) fn get(&self, func: FnId) -> Option<&T> {
        self.some.get(func.index())?.as_deref()
    }

    pub(crate) fn of(&self, func: FnId) -> &T {
        self.get(func).unwrap_or(&self.default)
    }

    pub(crate) fn of_mut(&mut self, func: FnId) -> &mut T {
        self.some[func.index()].get_or_insert_default()
    }

    /// Those that have a value of their own, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FnId, &T)> {
        let all = self.some.iter().zip(0..);
        all.filter_map(|(value, id)| Some((FnId::new(id), value.as_deref()?)))
    }

    /// As [`Self::iter`], to be changed.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (FnId, &mut T)> {
        let all = self.some.iter_mut().zip(0..);
        all.filter_map(|(value, id)| Some((FnId::new(id), value.as_deref_mut()?)))
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.some.iter_mut().flatten().map(Box::as_mut)
    }
}
