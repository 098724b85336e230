"""The reference verdict on a payload, computed directly from the catalog."""
