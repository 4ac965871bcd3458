"""What continuation engines are made of, whatever their networks."""
