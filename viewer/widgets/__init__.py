"""The parts that pages are made of: painted by the design, driven by values. No archive here."""
