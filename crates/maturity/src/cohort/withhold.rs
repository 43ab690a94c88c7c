//! Which groups a figure may be shown for, so that no figure of fewer than k people can be read or worked out.

/// For each group, whether a figure to which `people` of it contribute may be shown, where `may` says whether anything
/// about the group may be.
///
/// A figure is withheld where fewer than `least` contribute. Whoever takes the shown groups off the whole has the figure
/// of those withheld, all together: where these are fewer than `least`, yet some, the smallest shown group is withheld
/// with them, the first of them where several are. As it has at least `least`, one is enough.
pub fn shown(people: &[u64], may: &[bool], least: u64) -> Vec<bool> {
    let mut shown: Vec<bool> = people.iter().zip(may).map(|(people, may)| *may && *people >= least).collect();
    let groups = || people.iter().zip(&shown).enumerate();
    let withheld = groups().filter(|(_, (_, shown))| !**shown).map(|(_, (people, _))| *people);
    let withheld = withheld.fold(0, u64::saturating_add);
    if (1..least).contains(&withheld) {
        let smallest = groups().filter(|(_, (_, shown))| **shown).min_by_key(|(_, (people, _))| **people);
        if let Some(place) = smallest.map(|(place, _)| place) {
            shown[place] = false;
        }
    }
    shown
}
