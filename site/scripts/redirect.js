// Leads from an earlier address of a page to that of today, with what stands behind `?` and `#`, as a host's own redirect
// would. Nothing is left in the history.
"use strict";
{
  const to = new URL(document.currentScript.dataset.to, location.href);
  to.search = location.search;
  to.hash = location.hash;
  location.replace(to);
}
