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

#[cfg(test)]
mod tests {
    use super::Effort;

    #[test]
    fn an_effort_of_1_or_2_is_small_one_of_3_medium_and_more_is_large() {
        let words: Vec<&str> = (1..=5).map(|effort| Effort::of(effort).id()).collect();
        assert_eq!(words, ["small", "small", "medium", "large", "large"]);
    }
}
