"""What code means, without running it."""
