"""Facts in, rewards out: XP and streaks are pure functions of an append-only journal."""
