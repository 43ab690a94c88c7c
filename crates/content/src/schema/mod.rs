//! The format: what each kind of file may say, exactly as an author writes it. One type a mapping, nothing resolved.
//!
//! The name in `serde(rename)` is what findings call the mapping.

pub(crate) mod bounds;
pub(crate) mod brand;
pub(crate) mod domain;
pub(crate) mod forms;
pub(crate) mod framework;
pub(crate) mod health_score;
pub(crate) mod metric;
pub(crate) mod operating_model;
pub(crate) mod pages;
pub(crate) mod playbook;
pub(crate) mod principle;
pub(crate) mod questions;
pub(crate) mod site;

use crate::yaml::{Entries, Text};

/// Texts by stage id.
pub(crate) type ByStage = Entries<Text>;
