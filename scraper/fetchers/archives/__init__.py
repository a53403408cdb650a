"""Files that hold many pages: WARC and WET, zip, tar, HAR; and archives inside archives."""
