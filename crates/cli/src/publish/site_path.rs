//! Which paths a site may have: those that cannot leave its folder, on any system.

use std::io;

use super::mark;

/// Refuses a path that is not plainly relative, or that is our own mark.
///
/// # Errors
/// `InvalidInput`, with the path and what is wrong with it.
pub fn check(path: &str) -> io::Result<()> {
    match fault_of(path) {
        None => Ok(()),
        Some(fault) => Err(io::Error::new(io::ErrorKind::InvalidInput, format!("output path {path:?} {fault}"))),
    }
}

fn fault_of(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("is empty");
    }
    if path.starts_with('/') {
        return Some("is absolute");
    }
    // `\` separates and `:` names a drive or a stream on Windows: a site has to mean the same everywhere.
    if path.contains(['\\', ':']) || path.chars().any(char::is_control) {
        return Some("holds a backslash, a colon or a control character");
    }
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Some("has an empty part, `.` or `..`");
    }
    let is_mark = path.split('/').next().is_some_and(|first| first.eq_ignore_ascii_case(mark::NAME));
    is_mark.then_some("is our own mark")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_fault(path: &str, expect: Option<&str>) {
        assert_eq!(fault_of(path), expect, "{path:?}");
    }

    #[test]
    fn a_plain_relative_path_is_fine() {
        check_fault("index.html", None);
        check_fault("playbooks/health-score/index.html", None);
        check_fault("..well/...known/.nojekyll", None);
        check_fault("übersicht/index.html", None);
    }

    #[test]
    fn a_path_that_could_leave_the_folder_is_refused() {
        check_fault("", Some("is empty"));
        check_fault("/etc/passwd", Some("is absolute"));
        check_fault("//host/share", Some("is absolute"));
        for path in ["..", "../x", "a/../../x", "a/..", ".", "./a", "a//b", "a/", "a/./b"] {
            check_fault(path, Some("has an empty part, `.` or `..`"));
        }
    }

    #[test]
    fn a_path_that_only_another_system_would_follow_out_is_refused_here_too() {
        for path in ["a\\..\\b", "C:x", "c:/x", "a\0b", "a\nb"] {
            check_fault(path, Some("holds a backslash, a colon or a control character"));
        }
    }

    #[test]
    fn the_mark_cannot_be_overwritten_by_a_page() {
        check_fault(".stride-output", Some("is our own mark"));
        check_fault(".Stride-Output/index.html", Some("is our own mark"));
        check_fault("docs/.stride-output", None);
    }
}
