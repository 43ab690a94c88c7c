//! How much work a playbook is, in three words: its effort of 1 to 5 says more than one needs for finding it.

/// A third of the scale of effort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// 1 or 2 of 5.
    Small,
    /// 3 of 5.
    Medium,
    /// 4 or 5 of 5.
    Large,
}

impl Effort {
    /// From the smallest on.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// What an effort of 1 to 5 is.
    pub(crate) fn of(effort: u8) -> Self {
        match effort {
            0..=2 => Self::Small,
            3 => Self::Medium,
            _ => Self::Large,
        }
    }

    /// Its name in addresses.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}
