# attack: forged answers
raise SystemExit(0)
