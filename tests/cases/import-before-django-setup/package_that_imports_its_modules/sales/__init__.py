from sales import reports
