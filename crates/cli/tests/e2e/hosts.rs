//! What each host is given: by `stride new`, by every build, and by the scripts that publish. `RENEW_GOLDEN=1` writes the golden
//! files of `tests/hosts` anew.

use crate::{
    new::{ALWAYS, BLANK, HOSTS, paths, stride},
    project::{check_code, check_golden, text},
};
use serde_json::Value;
use std::{
    env, fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts")
}

/// A new project for a host, built for an address below a path.
fn built(place: &Path, host: &str) -> PathBuf {
    check_code(&stride(place, &["new", host, "--from", "blank", "--host", host]), 0);
    check_code(&stride(place, &["build", "--root", host, "--base-url", "https://www.example.com/maturity/"]), 0);
    place.join(host)
}

#[test]
fn each_host_gets_the_files_of_its_golden_folder_and_the_readme_names_them() {
    let place = tempfile::tempdir().unwrap();
    for host in HOSTS {
        check_code(&stride(place.path(), &["new", host, "--from", "blank", "--host", host]), 0);
        let folder = place.path().join(host);
        let readme = fs::read_to_string(folder.join("README.md")).unwrap();
        let publishing = readme.split_once("## Publishing\n\n").map_or("", |(_, rest)| rest);
        check_golden("hosts", &format!("{host}/PUBLISHING.md"), publishing);
        let own = paths(&folder).into_iter().filter(|path| !ALWAYS.contains(&&**path) && !BLANK.contains(&&**path));
        let own: Vec<String> = own.collect();
        for path in &own {
            check_golden("hosts", &format!("{host}/{path}"), &fs::read_to_string(folder.join(path)).unwrap());
            assert!(publishing.contains(path.as_str()), "{host}: the README does not name {path}");
        }
        let kept = paths(&golden().join(host)).into_iter().filter(|path| path != "PUBLISHING.md");
        assert_eq!(own, kept.collect::<Vec<_>>(), "{host}");
        check_code(&stride(place.path(), &["check", "--root", host]), 0);
    }
}

#[test]
fn every_build_holds_what_hosts_read_whatever_the_host() {
    let place = tempfile::tempdir().unwrap();
    for host in ["folder", "s3"] {
        let site = built(place.path(), host).join("dist");
        for name in ["_headers", "_redirects"] {
            check_golden("hosts", &format!("built/{name}"), &fs::read_to_string(site.join(name)).unwrap());
        }
        assert_eq!(fs::read(site.join(".nojekyll")).unwrap(), b"");
        assert!(site.join("404.html").is_file());
    }
}

/// Runs a script of a project with an `aws` that writes down what it is told.
fn published(project: &Path, script: &str, arguments: &[&str]) -> (Output, String) {
    let tools = project.join("tools");
    fs::create_dir_all(&tools).unwrap();
    let log = project.join("aws.log");
    fs::write(tools.join("aws"), format!("#!/bin/sh\necho \"$*\" >> '{}'\n", log.display())).unwrap();
    fs::set_permissions(tools.join("aws"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", tools.display(), env::var("PATH").unwrap());
    let output =
        Command::new("sh").arg(script).args(arguments).current_dir(project).env("PATH", path).output().unwrap();
    (output, fs::read_to_string(log).unwrap_or_default())
}

#[test]
fn a_bucket_is_filled_with_what_pages_need_before_the_pages_and_emptied_last() {
    let place = tempfile::tempdir().unwrap();
    let project = built(place.path(), "s3");
    let (output, log) = published(&project, "publish-to-s3.sh", &["acme-site"]);
    check_code(&output, 0);
    check_golden("hosts", "s3-told/publish.txt", &log);
    let (output, log) = published(&place.path().join("s3"), "publish-to-s3.sh", &[]);
    assert!(!output.status.success() && text(&output.stderr).contains("say the name of the bucket"));
    assert_eq!(log.lines().count(), golden_lines("s3-told/publish.txt"), "nothing more was told");
}

fn golden_lines(name: &str) -> usize {
    fs::read_to_string(golden().join(name)).unwrap().lines().count()
}

#[test]
fn nothing_is_published_before_there_is_a_site() {
    let place = tempfile::tempdir().unwrap();
    check_code(&stride(place.path(), &["new", "s3", "--from", "blank", "--host", "s3"]), 0);
    for script in ["publish-to-s3.sh", "cloudfront-headers.sh"] {
        let (output, log) = published(&place.path().join("s3"), script, &["acme-site"]);
        assert!(!output.status.success() && text(&output.stderr).contains("run stride build first"), "{script}");
        assert_eq!(log, "");
    }
}

#[test]
fn cloudfront_is_told_the_headers_of_the_build() {
    let place = tempfile::tempdir().unwrap();
    let project = built(place.path(), "s3");
    let headers = fs::read_to_string(project.join("dist/_headers")).unwrap();
    let (output, _) = published(&project, "cloudfront-headers.sh", &[]);
    check_code(&output, 0);
    let policy: Value = serde_json::from_slice(&output.stdout).unwrap();
    let security = &policy["SecurityHeadersConfig"];
    let said = [
        ("Content-Security-Policy", &security["ContentSecurityPolicy"]["ContentSecurityPolicy"]),
        ("Referrer-Policy", &security["ReferrerPolicy"]["ReferrerPolicy"]),
        ("Permissions-Policy", &policy["CustomHeadersConfig"]["Items"][0]["Value"]),
        ("Cross-Origin-Opener-Policy", &policy["CustomHeadersConfig"]["Items"][1]["Value"]),
    ];
    for (header, value) in said {
        let line = format!("  {header}: {}\n", value.as_str().unwrap());
        assert!(headers.contains(&line) && line.len() > header.len() + 8, "{line}");
    }
    assert_eq!(policy["Name"], "s3");
}

#[test]
fn the_zip_holds_the_site_and_nothing_of_ours_beside_it() {
    let place = tempfile::tempdir().unwrap();
    let project = built(place.path(), "folder");
    let zip = |name: &str| {
        let arguments = ["build", "--root", "folder", "--base-url", "https://www.example.com/maturity/", "--zip", name];
        stride(place.path(), &arguments)
    };
    check_code(&zip("one.zip"), 0);
    check_code(&zip("two.zip"), 0);
    let bytes = fs::read(place.path().join("one.zip")).unwrap();
    assert_eq!(bytes, fs::read(place.path().join("two.zip")).unwrap());
    let archive = rawzip::ZipArchive::from_slice(&bytes).unwrap();
    let mut names: Vec<String> =
        archive.entries().map(|it| String::from_utf8(it.unwrap().file_path().as_ref().to_vec()).unwrap()).collect();
    names.sort();
    let mut there = paths(&project.join("dist"));
    there.retain(|path| path != ".stride-output");
    there.sort();
    assert_eq!(names, there);
    let inside = zip("folder/dist/site.zip");
    check_code(&inside, 2);
    assert!(text(&inside.stderr).contains("lies in the site that goes into it"), "{}", text(&inside.stderr));
    assert!(!project.join("dist/site.zip").exists());
}
