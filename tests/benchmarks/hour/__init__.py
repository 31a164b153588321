"""An hour of use by a script: what a person does all day, over and over, in the real window."""
