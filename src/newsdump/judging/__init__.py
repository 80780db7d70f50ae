"""What is each line? Facts are measured once, rules speak for lines, the verdict gives each line one role."""
