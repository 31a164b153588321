"""What pictures of many records at once show: each read whole, in a few statements."""
