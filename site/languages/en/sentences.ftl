### What the assessment, exported files and the site say alike.

## Marks of numbers

group-mark = ,
decimal-mark = .
