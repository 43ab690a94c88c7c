#!/bin/sh
# Copies dist/ into a bucket: sh publish-to-s3.sh YOUR-BUCKET [aws options]
# Files that are named by their content come first and may be kept for ever; pages come after them, and what is no longer
# there goes last, so that no visitor meets a page whose files are missing.
set -eu
bucket="s3://${1:?say the name of the bucket}"
shift
cd "$(dirname "$0")"
test -f dist/index.html || { echo "there is no site in dist: run stride build first" >&2; exit 1; }

forever='public, max-age=31536000, immutable'
always='public, max-age=0, must-revalidate'

for folder in assets search; do
  aws s3 sync "dist/$folder" "$bucket/$folder" --cache-control "$forever" --exclude '*.wasm' "$@"
  aws s3 sync "dist/$folder" "$bucket/$folder" --cache-control "$forever" --exclude '*' --include '*.wasm' \
    --content-type application/wasm "$@"
done
aws s3 sync dist "$bucket" --cache-control "$always" --exclude 'assets/*' --exclude 'search/*' --exclude '.*' \
  --exclude '_headers' --exclude '_redirects' --exclude '*.webmanifest' "$@"
aws s3 sync dist "$bucket" --cache-control "$always" --exclude '*' --include '*.webmanifest' \
  --content-type application/manifest+json "$@"
aws s3 sync dist "$bucket" --delete --exclude '.*' --exclude '_headers' --exclude '_redirects' "$@"
