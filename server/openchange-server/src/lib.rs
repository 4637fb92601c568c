//! The server as a program: configuration, services, operation.
