"""The program beside other programs on one screen: start, memory and processor at rest."""
