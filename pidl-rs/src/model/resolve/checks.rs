//! What can only be judged when everything is known.

use super::Resolver;
use crate::model::Interface;

impl Resolver<'_> {
    pub(super) fn check_types(&mut self) {}

    pub(super) fn check_interfaces(&mut self, _interfaces: &[Interface]) {}
}
