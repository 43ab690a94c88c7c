// A CloudFront function for viewer requests: a bucket knows files alone, so the address of a folder is that of its page.
//   aws cloudfront create-function --name stride-index --function-code fileb://cloudfront-index.js \
//     --function-config Comment=pages-of-folders,Runtime=cloudfront-js-2.0
// Publish it, and choose it for the distribution's behavior. Give /404.html as the page for the errors 403 and 404.
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
