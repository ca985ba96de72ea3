"""What holds between the languages: run last, over what each of them wrote."""
