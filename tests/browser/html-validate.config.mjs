// How html-validate judges the built pages: all that it recommends, but for what stands here with its reason.

export default {
  root: true,
  elements: ["html5"],
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // A matter of taste; ours is `<!doctype html>`.
    "doctype-style": ["error", { style: "lowercase" }],
    // An id of the theme holds a dot ("on.stages"), so that it never meets the anchor of an author's heading.
    "valid-id": ["error", { relaxed: true }],
    // A list among others may have a name; screen readers say it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The checkboxes of a group have one name, as radio buttons have.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "reset"] }],
    // A component that has nothing to show leaves its indentation, which nobody sees.
    "no-trailing-whitespace": "off",
    // A browser that opens a file from the disk cannot check integrity, so that it is a choice of site.yaml.
    "require-sri": "off",
  },
};
