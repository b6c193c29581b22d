"""One file a comparison: what we do, what the rival does, what was promised."""
