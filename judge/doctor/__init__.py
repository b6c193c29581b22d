"""What a hostile program could do on this machine, found out by letting one try."""
