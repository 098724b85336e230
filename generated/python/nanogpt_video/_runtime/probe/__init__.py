"""Find out at the live service what the client rests on and no document says, for money that was agreed to."""
