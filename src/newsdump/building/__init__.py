"""What is each article? Rows with roles become segments, segments become articles."""
