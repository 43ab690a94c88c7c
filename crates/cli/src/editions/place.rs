//! Folders as people are told of them: without the ways there and back that lead to them.

/// The folder that `value` names, seen from the folder `from`; both end in `/`, or are empty.
pub fn joined(from: &str, value: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
    for part in value.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.iter().flat_map(|part| [part, "/"]).collect()
}

/// A folder in a sentence: the one that people are in has a name too.
pub fn shown_folder(folder: &str) -> String {
    if folder.is_empty() { ".".to_owned() } else { folder.trim_end_matches('/').to_owned() }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn ways_there_and_back_are_left_out() {
        assert_eq!(joined("", "../core"), "../core/");
        assert_eq!(joined("../core/", "../base"), "../base/");
        assert_eq!(joined("brands/acme/", "../../core"), "core/");
        assert_eq!(joined("brands/acme/", "../.."), "");
        assert_eq!(joined("acme/", "../../core/."), "../core/");
    }
}
