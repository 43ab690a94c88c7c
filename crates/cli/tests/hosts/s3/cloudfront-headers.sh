#!/bin/sh
# Prints the headers of dist/_headers as a policy for CloudFront. Once, and again when a build changes that file:
#   sh cloudfront-headers.sh > headers.json
#   aws cloudfront create-response-headers-policy --response-headers-policy-config file://headers.json
# and choose the policy for the distribution's behavior. How long files may be kept, publish-to-s3.sh says with each file.
set -eu
cd "$(dirname "$0")"
test -f dist/_headers || { echo "there is no dist/_headers: run stride build first" >&2; exit 1; }
header() { sed -n "s/^  $1: //p" dist/_headers | head -n 1; }
cat <<END
{
  "Name": "s3",
  "SecurityHeadersConfig": {
    "ContentSecurityPolicy": { "Override": true, "ContentSecurityPolicy": "$(header Content-Security-Policy)" },
    "ContentTypeOptions": { "Override": true },
    "ReferrerPolicy": { "Override": true, "ReferrerPolicy": "$(header Referrer-Policy)" },
    "StrictTransportSecurity": { "Override": true, "AccessControlMaxAgeSec": 31536000 }
  },
  "CustomHeadersConfig": {
    "Quantity": 2,
    "Items": [
      { "Override": true, "Header": "Permissions-Policy", "Value": "$(header Permissions-Policy)" },
      { "Override": true, "Header": "Cross-Origin-Opener-Policy", "Value": "$(header Cross-Origin-Opener-Policy)" }
    ]
  }
}
END
