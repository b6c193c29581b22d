"""What a problem is: its spec, its package on disk, the inputs it can draw."""
