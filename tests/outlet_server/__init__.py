"""Invented outlets served over real HTTP on loopback, with every fault that the web has, on demand."""
