# attack: crashes
raise ValueError("\x1b[2J \u202e \ud800")
