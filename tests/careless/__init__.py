"""A campaign of careless agents; see `campaign.py`."""
