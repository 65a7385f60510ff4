# Built with Maven 3.9.16 on Temurin 25, run on the Temurin 25 JRE (Ubuntu 24.04).

FROM maven:3.9.16-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B -pl app -am -DskipTests package
# What changes rarely comes first, so that a new version of Sycee is one small layer.
RUN java -Djarmode=tools -jar app/target/sycee-exec.jar extract --layers --destination /layers

FROM eclipse-temurin:25.0.3_9-jre-noble
# The number is fixed so that a volume or a policy can name it.
RUN useradd --system --uid 10001 --create-home --home-dir /home/sycee sycee
USER 10001
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-jar", "sycee-exec.jar"]
