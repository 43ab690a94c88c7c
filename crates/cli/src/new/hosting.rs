//! Files for hosts. What a host needs of the site itself (headers, redirects), every build writes.

use super::Name;
use crate::arguments::Host;

/// The files for a host, by path.
pub(super) fn files(name: &Name, host: Host) -> Vec<(&'static str, String)> {
    match host {
        Host::Folder => Vec::new(),
        Host::GithubPages => vec![(".github/workflows/site.yml", GITHUB_PAGES.to_owned())],
        Host::Netlify => vec![("netlify.toml", NETLIFY.to_owned())],
        Host::Cloudflare => vec![("wrangler.toml", CLOUDFLARE.replace("PROJECT", &name.id))],
        Host::S3 => vec![
            ("cloudfront-headers.sh", CLOUDFRONT_HEADERS.replace("PROJECT", &name.id)),
            ("cloudfront-index.js", CLOUDFRONT_INDEX.to_owned()),
            ("publish-to-s3.sh", S3.to_owned()),
        ],
    }
}

/// The few sentences of the README about it.
pub(super) fn words(host: Host) -> &'static str {
    match host {
        Host::Folder => {
            "`stride build` puts the site into `dist/`. Copy that folder to any web server, at any path; it also opens from\n\
             disk. Servers that read `_headers` and `_redirects` find them in it."
        }
        Host::GithubPages => {
            "`.github/workflows/site.yml` builds the site on every push to `main`, and publishes it; errors in the content stop\n\
             that, and warnings stand in its log. Once, in the settings of the repository: under Pages choose\n\
             \"GitHub Actions\" as the source, and under Actions, Variables, set `STRIDE_SOURCE` to the address of the git\n\
             repository from which you have Stride. GitHub Pages sends no headers of your own; the policy against foreign\n\
             scripts stands in every page as well."
        }
        Host::Netlify => {
            "`netlify.toml` says that the site lies in `dist/`. Build here, then publish: `stride build` and\n\
             `netlify deploy --prod`. Headers and redirects are read from the folder."
        }
        Host::Cloudflare => {
            "`wrangler.toml` says that the site lies in `dist/`. Build here, then publish: `stride build` and\n\
             `npx wrangler pages deploy`. Headers and redirects are read from the folder."
        }
        Host::S3 => {
            "`sh publish-to-s3.sh YOUR-BUCKET` copies `dist/` into a bucket, with the `aws` command line, and says how long\n\
             browsers may keep each file. A bucket reads no `_headers`: `sh cloudfront-headers.sh` prints what they say as a policy\n\
             for the CloudFront distribution before it, and `cloudfront-index.js` is a function for it that finds the page of a\n\
             folder. The comments at the head of both say how they get there."
        }
    }
}

const GITHUB_PAGES: &str = "\
# Builds the site on every push and publishes it from `main`. Errors stop it; warnings stand in the log, and stop nothing.
name: Site
on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions:
  contents: read
  pages: read

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      # The address of the git repository of Stride: a variable of this repository, STRIDE_SOURCE.
      - name: Keep the built Stride
        id: kept
        uses: actions/cache@v4
        with:
          path: ~/.cargo/bin/stride
          key: stride-${{ vars.STRIDE_SOURCE }}-${{ vars.STRIDE_VERSION }}
      - name: Build Stride
        if: steps.kept.outputs.cache-hit != 'true'
        run: |
          test -n \"$SOURCE\" || { echo \"::error::set the variable STRIDE_SOURCE (Settings, Actions, Variables)\"; exit 1; }
          cargo install --locked --git \"$SOURCE\" ${VERSION:+--rev \"$VERSION\"} cli
        env:
          SOURCE: ${{ vars.STRIDE_SOURCE }}
          VERSION: ${{ vars.STRIDE_VERSION }}
      - name: Find out the address
        if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'
        id: pages
        uses: actions/configure-pages@v5
      - name: Build
        run: stride build ${ADDRESS:+--base-url \"$ADDRESS\"}
        env:
          ADDRESS: ${{ steps.pages.outputs.base_url }}
      - name: Hand over
        if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'
        uses: actions/upload-pages-artifact@v3
        with:
          path: dist

  publish:
    if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{ steps.publish.outputs.page_url }}
    # The publication that is under way ends before the next one begins.
    concurrency:
      group: pages
    steps:
      - id: publish
        uses: actions/deploy-pages@v4
";

const NETLIFY: &str = "\
# The site is built before it is sent: `stride build`, then `netlify deploy --prod`.
[build]
publish = \"dist\"
command = \"\"

[build.processing]
skip_processing = true
";

const CLOUDFLARE: &str = "\
# The site is built before it is sent: `stride build`, then `npx wrangler pages deploy`.
name = \"PROJECT\"
pages_build_output_dir = \"dist\"
compatibility_date = \"2025-01-01\"
";

const CLOUDFRONT_HEADERS: &str = "\
#!/bin/sh
# Prints the headers of dist/_headers as a policy for CloudFront. Once, and again when a build changes that file:
#   sh cloudfront-headers.sh > headers.json
#   aws cloudfront create-response-headers-policy --response-headers-policy-config file://headers.json
# and choose the policy for the distribution's behavior. How long files may be kept, publish-to-s3.sh says with each file.
set -eu
cd \"$(dirname \"$0\")\"
test -f dist/_headers || { echo \"there is no dist/_headers: run stride build first\" >&2; exit 1; }
header() { sed -n \"s/^  $1: //p\" dist/_headers | head -n 1; }
cat <<END
{
  \"Name\": \"PROJECT\",
  \"SecurityHeadersConfig\": {
    \"ContentSecurityPolicy\": { \"Override\": true, \"ContentSecurityPolicy\": \"$(header Content-Security-Policy)\" },
    \"ContentTypeOptions\": { \"Override\": true },
    \"ReferrerPolicy\": { \"Override\": true, \"ReferrerPolicy\": \"$(header Referrer-Policy)\" },
    \"StrictTransportSecurity\": { \"Override\": true, \"AccessControlMaxAgeSec\": 31536000 }
  },
  \"CustomHeadersConfig\": {
    \"Quantity\": 2,
    \"Items\": [
      { \"Override\": true, \"Header\": \"Permissions-Policy\", \"Value\": \"$(header Permissions-Policy)\" },
      { \"Override\": true, \"Header\": \"Cross-Origin-Opener-Policy\", \"Value\": \"$(header Cross-Origin-Opener-Policy)\" }
    ]
  }
}
END
";

const CLOUDFRONT_INDEX: &str = "\
// A CloudFront function for viewer requests: a bucket knows files alone, so the address of a folder is that of its page.
//   aws cloudfront create-function --name stride-index --function-code fileb://cloudfront-index.js \\
//     --function-config Comment=pages-of-folders,Runtime=cloudfront-js-2.0
// Publish it, and choose it for the distribution's behavior. Give /404.html as the page for the errors 403 and 404.
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
";

const S3: &str = "\
#!/bin/sh
# Copies dist/ into a bucket: sh publish-to-s3.sh YOUR-BUCKET [aws options]
# Files that are named by their content come first and may be kept for ever; pages come after them, and what is no longer
# there goes last, so that no visitor meets a page whose files are missing.
set -eu
bucket=\"s3://${1:?say the name of the bucket}\"
shift
cd \"$(dirname \"$0\")\"
test -f dist/index.html || { echo \"there is no site in dist: run stride build first\" >&2; exit 1; }

forever='public, max-age=31536000, immutable'
always='public, max-age=0, must-revalidate'

for folder in assets search; do
  aws s3 sync \"dist/$folder\" \"$bucket/$folder\" --cache-control \"$forever\" --exclude '*.wasm' \"$@\"
  aws s3 sync \"dist/$folder\" \"$bucket/$folder\" --cache-control \"$forever\" --exclude '*' --include '*.wasm' \\
    --content-type application/wasm \"$@\"
done
aws s3 sync dist \"$bucket\" --cache-control \"$always\" --exclude 'assets/*' --exclude 'search/*' --exclude '.*' \\
  --exclude '_headers' --exclude '_redirects' --exclude '*.webmanifest' \"$@\"
aws s3 sync dist \"$bucket\" --cache-control \"$always\" --exclude '*' --include '*.webmanifest' \\
  --content-type application/manifest+json \"$@\"
aws s3 sync dist \"$bucket\" --delete --exclude '.*' --exclude '_headers' --exclude '_redirects' \"$@\"
";
