"""The settings of a workspace: `judge.toml`."""
