"""What the tables and lists of the window show: values fed in, no window needed."""
