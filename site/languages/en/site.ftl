### The pages of the site, and their scripts.
