"""Many submissions in, one result a line out: other people's code, judged in bulk."""
